candourFound({"part":"about","parts":5,"size":16}
);
