'use client';
/** A check of a lesson: asked, and with each of its choices. Nothing is recorded. */
import { useId, useState } from 'react';
import { CheckChoices } from '@/components/lesson/checks/check-choices';
import type { CheckView } from '@/components/lesson/checks/check-parts';
import { StateChooser } from './state-chooser';

export function CheckPreview({ check, showsAll }: { check: CheckView; showsAll: boolean }) {
  const answers = [...check.choices].sort((a, b) => Number(b.isRight) - Number(a.isRight));
  return (
    <StateChooser
      of={`check ${check.place} of "${check.title}"`}
      showsAll={showsAll}
      states={[
        { label: 'before answering', show: () => <CheckState check={check} answered={null} /> },
        ...answers.map(({ id, isRight }) => ({
          label: `${id} (${isRight ? 'right' : 'wrong'})`,
          show: () => <CheckState check={check} answered={id} />,
        })),
      ]}
    />
  );
}

function CheckState({ check, answered }: { check: CheckView; answered: string | null }) {
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <fieldset className="max-w-measure min-w-0 [&_p]:not-last:mb-2">
      <legend className="mb-3 max-w-full font-medium text-pretty">{check.stem}</legend>
      <CheckChoices
        {...{ name, chosen, answered }}
        choices={check.choices}
        showsWhy
        onChoose={setChosen}
      />
    </fieldset>
  );
}
