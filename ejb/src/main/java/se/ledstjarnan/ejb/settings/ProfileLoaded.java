package se.ledstjarnan.ejb.settings;

import se.ledstjarnan.domain.settings.DeliveredProfile;

/** The municipality has taken a delivered profile as a whole; what other features deliver by profile follows, in the same transaction. */
public record ProfileLoaded(DeliveredProfile profile, String reason) {}
