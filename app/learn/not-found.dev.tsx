/** An address that no text has. In development there may be one after the next save. */
import { ReloadOnChange } from '@/components/authoring/reload-on-change';
import NotFoundPage from '../not-found';

export default function UnwrittenPage() {
  return (
    <>
      <NotFoundPage />
      <ReloadOnChange />
    </>
  );
}
