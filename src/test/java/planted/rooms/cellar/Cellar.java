package planted.rooms.cellar;

/** What the cellar shows to others. */
public class Cellar {}
