// Owns which words of a follow-up are its own: 那示范点有几家（昆山基层工会组建率多少） asks for the 示范点.

/** Without what the talk was about before, which stands in brackets behind. */
export const ownWords = (text: string): string => text.split('（')[0] ?? ''
