/** What a set calls its questions: the practice has questions, the lesson "Try it" has tasks. */
export type SetNoun = 'question' | 'task';
