-- What was counted knew nothing of what rows say and of what follows from links: whoever looks next has it counted anew.
DELETE FROM prop_fill;
