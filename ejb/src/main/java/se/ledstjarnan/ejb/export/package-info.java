/** All of it taken out as files that anybody can read, as when the municipality leaves. */
package se.ledstjarnan.ejb.export;
