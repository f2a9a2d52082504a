// Run by mongosh on the first member; does nothing when the replica set is there already.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({
    _id: "epr",
    members: [1, 2, 3].map((n) => ({ _id: n, host: `mongo${n}:27017` })),
  });
}
for (let waited = 0; !db.hello().primary; waited++) {
  if (waited === 60) {
    throw new Error("The replica set found no primary within a minute.");
  }
  sleep(1000);
}
