/** Who a case concerns and who outside the municipality reported it: kept encrypted, apart from the cases, with narrower rights. */
package se.ledstjarnan.domain.person;
