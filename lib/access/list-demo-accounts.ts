import { type DemoAccounts, readDemoAccounts } from './store';

/**
 * Tài khoản dùng thử, for the sign-in page. The one reading that is open to anybody and so not through the gate:
 * names of invented people, and none at all on a database that the demo did not make.
 */
export function listDemoAccounts(): Promise<readonly DemoAccounts[]> {
  return readDemoAccounts();
}
