/** The two languages Tonfall speaks, in interface, reading, framing and checking. */
export type Lang = 'de' | 'en';

/** A sentence for the user in both languages. Placeholders are not used: build the message with its values. */
export type Message = Readonly<Record<Lang, string>>;

/** How a German text addresses its reader. `null` elsewhere means: no form of address found, or English. */
export type Register = 'du' | 'sie' | 'ihr';
