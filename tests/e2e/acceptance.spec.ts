import pg from 'pg';
import { expect, test } from '../support/browser-test';
import { signIn } from '../support/sign-in';

/** What the press printed of Hậu Giang on 30/06/2022, as its staff see it, down to the rows and back. */
test.describe.configure({ mode: 'serial' });

const DAY = '/?asOf=2022-06-30';
const SENTENCE = '229/321 chi bộ đạt 71,33%';

test('staff of Hậu Giang read the figure, open the 92 others and the inspection of one of them', async ({
  page,
}) => {
  await signIn(page, 'haugiang.staff', DAY);
  await expect(page.getByText(SENTENCE)).toBeVisible();
  await expect(
    page.getByText('Chỉ tiêu số 02, Nghị quyết năm 2022 của Tỉnh ủy').first(),
  ).toBeVisible();

  await page.getByRole('link', { name: /Còn 92 chi bộ chưa hoàn thành/ }).click();
  await expect(page).toHaveURL(/figures\/inspection-quota\?.*rows=missing/);
  await expect(page.getByText('Chi bộ chưa hoàn thành: 92').last()).toBeVisible();
  const owing = page.getByRole('link').and(page.locator('[href*="/figures/inspections?"]'));
  await expect(owing).toHaveCount(92);
  const half = page.getByText(/1\/2 cuộc · có chi ủy/);
  expect(await half.count()).toBeGreaterThan(5);

  const row = page.getByRole('listitem').or(page.getByRole('row')).filter({ has: half }).first();
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/figures\/inspections\?.*facet=inspection/);
  await expect(page.getByText('Các cuộc đã hoàn thành: 1').last()).toBeVisible();

  await page.goBack();
  await expect(page.getByText('Chi bộ chưa hoàn thành: 92').last()).toBeVisible();
  await page.goBack();
  await expect(page.getByText(SENTENCE)).toBeVisible();
});

test('one inspection changed in SQL changes the figure on reload', async ({ page }) => {
  await signIn(page, 'haugiang.staff', DAY);
  await expect(page.getByText(SENTENCE)).toBeVisible();
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: number; held_on: Date }>(
      `select i.id, i.held_on::text as held_on
       from quota_standing s join inspection i on i.unit_id = s.unit_id and i.held_on = s.fulfilled_on and i.kind = 'inspection'
       join unit u on u.id = s.unit_id join bloc b on b.id = u.bloc_id
       where b.code = 'haugiang' and s.fulfilled_on between '2022-01-01' and '2022-06-30' and s.owes = 1
         and (select count(*) from inspection o where o.unit_id = s.unit_id and o.kind = 'inspection'
              and o.held_on between '2022-01-01' and '2022-06-30') = 1
       order by i.id limit 1`,
    );
    const one = rows[0];
    await owner.query(`update inspection set held_on = '2022-07-01' where id = $1`, [one?.id]);
    await page.reload();
    await expect(page.getByText('228/321 chi bộ đạt 71,02%')).toBeVisible();
    await owner.query('update inspection set held_on = $2 where id = $1', [one?.id, one?.held_on]);
    await page.reload();
    await expect(page.getByText(SENTENCE)).toBeVisible();
  } finally {
    await owner.end();
  }
});

test('the secretary of a branch finds no other branch, nor the bloc', async ({
  page,
  allowComplaint,
}) => {
  allowComplaint(/404/);
  await signIn(page, 'haugiang.secretary', DAY);
  const own = await page.getByRole('heading', { level: 1 }).textContent();
  expect(own).toContain('Chi bộ');
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  const { rows } = await owner.query<{ id: number }>(
    `select u.id from unit u join bloc b on b.id = u.bloc_id
     where b.code = 'haugiang' and u.name <> $1 and u.kind in ('bloc', 'branch', 'grassroots_committee')
     order by u.kind, u.id limit 3`,
    [own],
  );
  await owner.end();
  const answers: string[] = [];
  for (const id of [...rows.map((row) => row.id), 999_999_999]) {
    const response = await page.goto(`/units/${id}?asOf=2022-06-30`);
    expect(response?.status()).toBe(404);
    answers.push((await page.locator('main').innerText()).replace(/\s+/g, ' '));
  }
  expect(new Set(answers).size).toBe(1);
});

const elsewhere = [
  {
    login: 'bacgiang.staff',
    day: '2022-11-04',
    says: ['254', '125', '49,21%', '3.325', '64/64 cơ sở đảng đạt 100%', '95%'],
  },
  {
    login: 'sonla.staff',
    day: '2022-12-31',
    says: ['288 chi bộ trực thuộc', 'Đảng bộ Kho bạc Nhà nước tỉnh'],
  },
  {
    login: 'dongda.staff',
    day: '2024-01-25',
    says: ['Báo cáo tháng', 'chưa gửi', 'so với chỉ tiêu'],
  },
  { login: 'binhduong.staff', day: '2021-12-31', says: ['Đảng bộ Viễn thông Bình Dương'] },
];
for (const { login, day, says } of elsewhere) {
  test(`${login} reads what the press printed on ${day}`, async ({ page }) => {
    await signIn(page, login, `/?asOf=${day}`);
    for (const text of says)
      await expect(page.getByText(text, { exact: false }).first()).toBeVisible();
  });
}

test('Bình Dương reads its commendations at the level that awarded them', async ({ page }) => {
  await signIn(page, 'binhduong.staff', '/?asOf=2021-12-31');
  const level = page.getByRole('listitem').filter({ hasText: 'Cấp Đảng ủy khối' });
  await expect(level.getByText('36 tập thể')).toBeVisible();
  await expect(level.getByText('118 cá nhân')).toBeVisible();
});

test('the second inspection, recorded by the secretary on the phone, moves the bloc to 230/321', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'haugiang.staff', DAY);
  await expect(page.getByText(SENTENCE)).toBeVisible();

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await signIn(phone, 'haugiang.secretary', '/inspections/new?year=2022');
  await phone
    .getByLabel('Nội dung', { exact: true })
    .fill('Thực hiện nhiệm vụ đảng viên được giao');
  await phone.getByLabel('Ngày kết thúc cuộc', { exact: true }).fill('30/6');
  const members = phone.getByRole('group', { name: /Đảng viên được kiểm tra/ });
  await members.getByRole('checkbox').first().check();
  await phone.getByLabel('Kết luận của chi bộ').fill('Đảng viên thực hiện tốt nhiệm vụ.');
  await phone.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(phone.getByText(/Đã ghi cuộc ngày 30\/06\/2022/)).toBeVisible();
  await phone.close();

  await page.reload();
  await expect(page.getByText('230/321 chi bộ đạt 71,65%')).toBeVisible();
});
