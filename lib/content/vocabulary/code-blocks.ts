/** What stands after the fence of a code block. */
import { optional, type AttributeRule } from './attribute';

/** `text` is shown without colours. */
export const CODE_LANGUAGES = ['python', 'bash', 'json', 'text'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

/** Written after the language, as `title="train.py" mark="3-5,8"`. */
export const CODE_META = {
  title: optional({ kind: 'text' }, 'stands above the code', 'the name of the language'),
  mark: optional({ kind: 'lines' }, 'what is marked'),
} as const satisfies Record<string, AttributeRule>;
