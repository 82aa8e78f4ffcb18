-- A view is there to be read; the grant on all tables had meant the views too.
revoke insert, update, delete on contribution, quota_standing, report_standing, subject from nennep_app;
