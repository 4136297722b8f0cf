/** Swiss German writes no ß and quotes with «». */
export function swissSpelling(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('ẞ', 'SS')
    .replaceAll('„', '«')
    .replaceAll('“', '»')
    .replaceAll('‚', '‹')
    .replaceAll('‘', '›');
}
