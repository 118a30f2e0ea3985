candourFound({"part":"words-0","words":{"2008":"1","all":"2","answer":"2","answered":"3","anytown":"1","are":"1 2","but":"1","calls":"2 1","children":"1","council":"1","day":"2","enough":"1","good":"1","inspector":"0","late":"3","not":"1","overall":"1","review":"1","safe":"1","services":"1","too":"3","within":"2"}}
);
