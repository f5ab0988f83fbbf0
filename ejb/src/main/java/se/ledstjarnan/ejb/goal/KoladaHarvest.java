package se.ledstjarnan.ejb.goal;

import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaValue;

/** All that was fetched, or that a file holds. @param gone measures that were asked for and that Kolada no longer knows */
record KoladaHarvest(List<KoladaValue> values, List<KoladaDescription> descriptions, Set<String> gone) {}
