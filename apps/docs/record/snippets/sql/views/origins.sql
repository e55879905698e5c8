SELECT actor, is_inferred, reports
FROM origins
WHERE counts_inferred AND claim = '2025-04-28-cn-mfa-non-interference';
