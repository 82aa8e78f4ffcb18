import pg from 'pg';
import sharp from 'sharp';
import { expect, test } from '../support/browser-test';
import { openOwnMember } from '../support/own-member';
import { signIn } from '../support/sign-in';

/** What the press printed of Hậu Giang on 30/06/2022, as its staff see it, down to the rows and back. */
test.describe.configure({ mode: 'serial' });

const DAY = '/?asOf=2022-06-30';
const SENTENCE = '229/321 chi bộ đạt 71,33%';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

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

/** What the product is for, from the first word a member types to the figure the staff reads and the audit that tells of it. */
test('a member commits and completes a deed with a photo, the secretary confirms and inspects, the bloc moves to 230/321', async ({
  browser,
}) => {
  const title = `Tặng sách cho tủ sách Bác Hồ của trường ${Date.now()}`;
  const { login, name } = await openOwnMember(`haugiang.story${Date.now()}`);

  const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await signIn(desk, 'haugiang.staff', DAY);
  await expect(desk.getByText(SENTENCE)).toBeVisible();

  // The member, on the phone: the start page asks for the commitment first.
  const member = await browser.newPage(PHONE);
  await signIn(member, login);
  const pledge = member.locator('#pledges');
  await expect(pledge.getByText('Chưa gửi', { exact: true })).toBeVisible();
  await pledge.getByRole('link', { name: /Bản cam kết năm/ }).tap();
  await expect(member.getByRole('button', { name: 'Gửi bản cam kết' })).toBeVisible();
  for (const box of await member.getByRole('main').getByRole('textbox').all()) {
    await box.fill('Mỗi tháng một việc làm cụ thể, báo cáo trước chi bộ.');
  }
  await member.getByRole('button', { name: 'Gửi bản cam kết' }).tap();
  await expect(member.getByText(/Đã gửi bản cam kết năm/)).toBeVisible();
  await member.getByRole('link', { name: 'Mở bản cam kết' }).tap();
  await member.waitForURL(/\/commitments\/\d+$/);
  const commitment = new URL(member.url()).pathname;

  await member.goto('/');
  await member.getByRole('link', { name: 'Ghi việc làm tốt' }).tap();
  await member.getByRole('textbox', { name: 'Việc làm tốt' }).fill(title);
  await member.getByRole('button', { name: 'Đăng ký', exact: true }).tap();
  await member.getByRole('link', { name: title }).tap();
  await member.waitForURL(/\/deeds\/\d+$/);
  const deed = new URL(member.url()).pathname;
  await member.getByRole('button', { name: 'Ghi tiến độ' }).tap();
  const photos = member.getByRole('group', { name: /Ảnh minh chứng/ });
  await photos.getByLabel('Chọn ảnh hoặc PDF').setInputFiles({
    name: 'trao-sach.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 900, height: 700, channels: 3, background: '#a52' } })
      .jpeg()
      .toBuffer(),
  });
  await expect(member.getByRole('img', { name: /trao-sach/ })).toBeVisible();
  await member.getByLabel('Đã làm được gì').fill('Đã gom được 40 cuốn sách.');
  await member.getByRole('button', { name: 'Ghi vào nhật ký' }).tap();
  await expect(member.getByText('Đã gom được 40 cuốn sách.')).toBeVisible();
  await member.getByRole('button', { name: 'Đã hoàn thành' }).tap();
  await member.getByLabel('Kết quả').fill('Trao 40 cuốn sách cho tủ sách của trường.');
  await member.getByRole('button', { name: 'Ghi hoàn thành' }).tap();
  await expect(member.getByText('Hoàn thành, chờ xác nhận')).toBeVisible();

  // The secretary: what waits is on the work list; then the branch's second inspection of 2022.
  const secretary = await browser.newPage(PHONE);
  await signIn(secretary, 'haugiang.secretary', '/work');
  await expect(secretary.getByText(title).first()).toBeVisible();
  await secretary.goto(deed);
  await expect(secretary.getByRole('img', { name: /trao-sach/ })).toBeVisible();
  await secretary.getByRole('button', { name: 'Xác nhận hoàn thành' }).tap();
  await expect(secretary.getByText('Người xác nhận:').first()).toBeVisible();
  await secretary.goto(commitment);
  await secretary.getByRole('button', { name: 'Xác nhận', exact: true }).tap();
  await expect(secretary.getByText('Đã xác nhận', { exact: true })).toBeVisible();
  await secretary.goto('/inspections/new?year=2022');
  const inspected = secretary.getByRole('group', { name: /Đảng viên được kiểm tra/ });
  await inspected.getByRole('checkbox').first().check();
  const what = 'Thực hiện nhiệm vụ đảng viên được giao';
  await secretary.getByLabel('Nội dung', { exact: true }).fill(what);
  await secretary.getByLabel('Ngày kết thúc cuộc', { exact: true }).fill('30/6');
  await secretary.getByLabel('Kết luận của chi bộ').fill('Đảng viên thực hiện tốt nhiệm vụ.');
  await secretary.getByRole('button', { name: 'Ghi vào sổ' }).tap();
  await expect(secretary.getByText(/Đã ghi cuộc ngày 30\/06\/2022/)).toBeVisible();

  // The staff reload, and read in the audit who did what.
  await desk.reload();
  await expect(desk.getByText('230/321 chi bộ đạt 71,65%')).toBeVisible();
  await desk.goto(deed);
  await desk.getByText('Lịch sử thay đổi').click();
  const history = desk.locator('#lich-su').getByRole('listitem');
  const steps = [/Nhập mới/, /Thêm minh chứng “trao-sach\.jpg”/, /Kết quả.*40 cuốn sách/];
  for (const step of steps) {
    await expect(history.filter({ hasText: name }).filter({ hasText: step }).first()).toBeVisible();
  }
  const by = desk.getByText('Người xác nhận:').first();
  const confirmer = ((await by.textContent()) ?? '').replace(/.*Người xác nhận:\s*/, '');
  await expect(history.filter({ hasText: /Người xác nhận/ }).first()).toBeVisible();
  expect(confirmer).not.toBe(name);
  await desk.goto(commitment);
  await desk.getByText('Lịch sử thay đổi').click();
  await expect(history.filter({ hasText: name }).first()).toBeVisible();
  await expect(history.filter({ hasText: /xác nhận/i }).first()).toBeVisible();
  await Promise.all([desk, member, secretary].map((page) => page.close()));
});
