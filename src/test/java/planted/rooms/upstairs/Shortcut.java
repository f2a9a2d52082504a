package planted.rooms.upstairs;

import planted.rooms.cellar.domain.Secret;

/** Breach: reaches into another room. */
class Shortcut {

    final Secret secret = new Secret();
}
