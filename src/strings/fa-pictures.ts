/** The words of the drawings of wiring in Persian. */
export const picturesFa = {
  wiringThings: {
    socket: 'پریز تلفن',
    splitter: 'نویزگیر',
    joint: 'سه‌راهی',
    modem: 'پشت مودم',
    phone: 'تلفن',
    fiberSocket: 'پریز فیبر',
    fiberModem: 'پشت مودم فیبر',
    device: 'دستگاه',
    secondRouter: 'پشت روتر دوم',
  },
  wiringWrong: 'نادرست',
  /** Each drawing in one sentence, for who does not see it. */
  wirings: {
    splitter:
      'از پریز تلفن یک سیم به درگاه LINE نویزگیر می‌رود؛ درگاه MODEM به مودم و درگاه PHONE به تلفن وصل است.',
    direct: 'سیم از پریز تلفن مستقیم به درگاه DSL مودم می‌رود؛ نه نویزگیر در راه است نه تلفن.',
    extension: 'نادرست: سه‌راهی ساده سیم پریز را میان مودم و تلفن بخش کرده و نویزگیر در راه نیست.',
    fiber: 'کابل فیبر از پریز فیبر به درگاه PON مودم فیبر نوری می‌رود.',
    lan: 'کابل شبکه از یکی از درگاه‌های LAN مودم به دستگاه (رایانه، کنسول یا تلویزیون) می‌رود.',
    'access-point':
      'کابل شبکه از یکی از درگاه‌های LAN مودم به یکی از درگاه‌های LAN روتر دوم می‌رود؛ درگاه WAN روتر دوم خالی است.',
  },
} as const;
