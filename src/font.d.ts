/** The font's subset, which src/integrations/font.ts makes and gives this address. */
declare module '@font/vazirmatn.woff2?url' {
  const url: string;
  export default url;
}
