package planted.room.projection;

import planted.room.domain.Exhibitionist;

/** Breach: a projection that knows the aggregate. */
class Accomplice {

    final Exhibitionist friend = new Exhibitionist();
}
