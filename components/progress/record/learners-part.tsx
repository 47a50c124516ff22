'use client';
/** The learners of this device: who they are, whose turn it is, and a way to join two records of one person. */
import { UserCheck } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { PROFILE_NAME_MAX, type ProfileSummary } from '@/lib/core/progress';
import { type Profiles, useRecordActions } from '@/lib/record/use-record';
import { countThings } from '../format-figures';
import { useReportOutcome } from '../outcome/outcome-context';
import { nameLearner } from './name-learner';
import { RecordPart } from './record-part';
import { TextInput } from './text-input';

const HEADING = 'learners';

export function LearnersPart({ profiles: { current, profiles } }: { profiles: Profiles }) {
  const { addProfile, joinProfile, nameProfile, switchProfile } = useRecordActions();
  const report = useReportOutcome();
  const own = profiles.find(({ id }) => id === current);
  const nameOf = (id: string) => nameLearner(profiles, id);

  async function switchTo(id: string) {
    document.getElementById(HEADING)?.focus();
    await switchProfile(id);
    report({ text: `It is the turn of ${nameOf(id)} now.` });
  }

  async function join(id: string) {
    const undoId = await joinProfile(id);
    report({
      text: `What ${nameOf(id)} did counts for ${nameOf(current)} too.`,
      undoId,
      undoneText: `What ${nameOf(id)} did counts for ${nameOf(id)} alone again.`,
      returnTo: HEADING,
    });
  }

  async function add(name: string) {
    await addProfile(name);
    report({ text: `${name} is added, and it is their turn now.` });
  }

  async function rename(name: string) {
    await nameProfile(name);
    report({ text: `You are called ${name} on this device.` });
  }

  return (
    <RecordPart
      id={HEADING}
      title="Learners on this device"
      text="Each has a record apart. If another one is also you, say so, and both count as one."
    >
      <ul className="border-b border-line">
        {profiles.map((profile) => (
          <Learner
            key={profile.id}
            profile={profile}
            name={nameOf(profile.id)}
            isCurrent={profile.id === current}
            isJoined={own?.joined.includes(profile.id) ?? false}
            onSwitch={() => void switchTo(profile.id)}
            onJoin={() => void join(profile.id)}
          />
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap gap-x-8 gap-y-4">
        <TextInput
          key={own?.name ?? ''}
          label="Your name on this device"
          button="Save name"
          initial={own?.name ?? ''}
          maxLength={PROFILE_NAME_MAX}
          emptyText="Type a name first."
          onTake={(name) => void rename(name)}
        />
        <TextInput
          label="Somebody else learns here too"
          button="Add learner"
          maxLength={PROFILE_NAME_MAX}
          emptyText="Type their name first."
          onTake={(name) => void add(name)}
        />
      </div>
    </RecordPart>
  );
}

function Learner({
  profile,
  name,
  isCurrent,
  isJoined,
  onSwitch,
  onJoin,
}: {
  profile: ProfileSummary;
  name: string;
  isCurrent: boolean;
  /** Whether what this one did counts for the current one too. */
  isJoined: boolean;
  onSwitch: () => void;
  onJoin: () => void;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2">
      <span className="min-w-0">
        <span className="block font-medium break-words">{name}</span>
        <span className="block text-1 text-ink-3">
          {countThings(profile.events, 'entry', 'entries')}
          {isJoined && ', counted for you too'}
        </span>
      </span>
      {isCurrent ? (
        <Tag icon={UserCheck} tone="accent">
          Learning now
        </Tag>
      ) : (
        <span className="flex flex-wrap gap-2">
          {!isJoined && (
            <Button small look="quiet" aria-label={`Those are mine too: ${name}`} onClick={onJoin}>
              Those are mine too
            </Button>
          )}
          <Button small onClick={onSwitch}>
            Switch to {name}
          </Button>
        </span>
      )}
    </li>
  );
}
