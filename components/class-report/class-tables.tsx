'use client';
/** A class report as tables. */
import type { ReactNode } from 'react';
import { formatCount, formatPercent } from '@/components/progress/format-figures';
import { RecordTable } from '@/components/ui/record-table';
import type { ClassReport, QuestionReport, ResponseCount } from '@/lib/core/class-report';
import type { ClassNames } from './class-names';

const SET_NAMES: Record<QuestionReport['set'], string> = {
  practice: 'Practice',
  challenge: 'Challenge',
  try: 'Code task',
  test: 'Pattern test',
};

export function ClassTables({ report, names }: { report: ClassReport; names: ClassNames }) {
  return (
    <>
      <Part
        id="by-question"
        title="By question"
        text="Of each learner the first answer counts. “Right” is the share who were right: low means hard. “Separates” is the point-biserial correlation of being right with the share right of the same learner's other questions in the set: below 0.2 the question tells little, below 0 it needs a look."
      >
        <RecordTable
          caption="Questions of the class"
          heads={[
            'Question',
            'Set',
            'Answers',
            'Right',
            'Separates',
            'Median time',
            'What was answered',
          ]}
          lines={[...report.questions]
            .sort((a, b) => a.shareRight - b.shareRight)
            .map((question) => ({
              key: `${question.pattern} ${question.set} ${question.questionId}`,
              cells: [
                names.question(question.pattern, question.questionId),
                SET_NAMES[question.set],
                formatCount(question.answers),
                formatPercent(question.shareRight),
                question.discrimination === null ? 'unknown' : question.discrimination.toFixed(2),
                question.medianMs === null
                  ? 'unknown'
                  : `${formatCount(Math.round(question.medianMs / 1000))} s`,
                <ResponseList key="responses" responses={question.responses} />,
              ],
            }))}
        />
      </Part>
      <Part id="by-objective" title="By objective">
        <RecordTable
          caption="Objectives of the class"
          heads={['Objective', 'Pattern', 'Answers', 'Right']}
          lines={[...report.objectives]
            .sort((a, b) => a.shareRight - b.shareRight)
            .map(({ pattern, objective, answers, shareRight }) => ({
              key: `${pattern} ${objective}`,
              cells: [
                names.objective(pattern, objective),
                names.pattern(pattern),
                formatCount(answers),
                formatPercent(shareRight),
              ],
            }))}
        />
      </Part>
      {report.misconceptions.length > 0 && (
        <Part id="by-misconception" title="By misconception">
          <RecordTable
            caption="Misconceptions of the class"
            heads={['Misconception', 'Pattern', 'Learners', 'Wrong answers']}
            lines={report.misconceptions.map(({ pattern, misconception, learners, answers }) => ({
              key: `${pattern} ${misconception}`,
              cells: [
                names.misconception(pattern, misconception),
                names.pattern(pattern),
                formatCount(learners),
                formatCount(answers),
              ],
            }))}
          />
        </Part>
      )}
      <Part
        id="by-learner"
        title="By learner"
        text="Learners are numbered in the order of their files; names are not shown."
      >
        <RecordTable
          caption="Learners of the class"
          heads={['Learner', 'File', 'Answers', 'Right']}
          lines={report.learners.map(({ learner, file, answers, shareRight }) => ({
            key: String(learner),
            cells: [
              `Learner ${learner}`,
              file,
              formatCount(answers),
              shareRight === null ? 'no answers' : formatPercent(shareRight),
            ],
          }))}
        />
      </Part>
    </>
  );
}

function Part({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-5">
        {title}
      </h2>
      {text && <p className="mt-2 max-w-measure text-2 text-ink-2">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

function ResponseList({ responses }: { responses: readonly ResponseCount[] }) {
  return (
    <ul>
      {responses.map((response, place) => (
        <li key={place}>
          {`${formatCount(response.count)} × ${sayResponse(response)}${response.correct ? ' (right)' : ''}`}
        </li>
      ))}
    </ul>
  );
}

function sayResponse({ choiceIds, texts }: ResponseCount): string {
  const typed = Object.values(texts).filter((text) => text !== '');
  return [...choiceIds, ...typed].join(', ') || 'nothing';
}
