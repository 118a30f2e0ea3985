candourFound({"part":"about","parts":1,"size":16}
);
