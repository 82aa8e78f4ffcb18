-- Cỡ chữ: how large somebody wants the whole screen; kept with the account, so that it is so on every device.
create type text_size as enum ('normal', 'large', 'largest');
alter table app_user add column text_size text_size not null default 'normal';
