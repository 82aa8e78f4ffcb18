import type { Page } from '@playwright/test';

/** Signs in as a person would; the demo's accounts share one password. */
export async function signIn(page: Page, login: string, wanted = '/'): Promise<void> {
  await page.goto(wanted);
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(String(process.env.DEMO_PASSWORD));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
