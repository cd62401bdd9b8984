/**
 * Words that help a sentence and say nothing about a problem: prepositions, pronouns, question words. Politeness is noise-words.ts.
 * Adverbs of how often are not among them: an internet that drops all the time is another problem than one that is gone.
 * In folded letters. A query drops them unless nothing else stays.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `و در به اینکه انکه بلکه چونکه از که را رو این ان با برای تا بر یا هم ولی اما اگر اگه پس چون زیرا یک یه هر همه هیچ چند چه چی چیه چرا
   چگونه چطور چطوری چجوری چیست کدام کدوم کجا کجاست کی کیه ایا من تو او ما شما انها اینها اونا اینا ایشان خود خودم خودش
   خودمان خودتان دیگر دیگه نیز پیش روی توی تون برام برای بهم بهش ازش واسه مگر مگه مثل مانند مثلا بعد قبل حالا الان
   اصلا خیلی بسیار باید نباید شاید ممکن اقا خانم دوست عزیز وقتی هنگام
   همین همان همون چنین انجا اینجا اونجا هست بی می نمی نه بله خب خوب جهت طبق درباره مورد میان بین چنانچه
   زمانی موقع وقت لذا البته یعنی چیز چیزی کسی چنان یهو یهویی یکدفعه ناگهان همچنین سپس ضمن توسط نسبت کلا کاملا واقعا راستی the a an is of in to my
   i it and for not no do does how what why on can this that you your all or has did was am are when where at by with
   from me please so if t s isn don won`.split(/\s+/u),
);
