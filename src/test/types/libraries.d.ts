// What the page takes from its libraries, as far as it is checked: their own types are not at hand where only Maven Central is.
export const html: any, svg: any, nothing: any, render: any;
export const live: any;
export const repeat: any;
declare const library: any;
export default library;
