/** All of it taken out as files, as when the municipality leaves. */
package se.ledstjarnan.domain.export;
