package planted.rooms.cellar.domain;

/** What the cellar keeps to itself. */
public class Secret {}
