/**
 * Registration (diarieföring, OSL 5 kap. 1–2 §§). A feature fires {@link se.ledstjarnan.domain.registration.DocumentToRegister} as a CDI
 * event, in the transaction in which the document comes about; what the profile wants registered is queued with its files. Before it
 * closes a case, a feature asks {@link se.ledstjarnan.ejb.registration.RegistrationGate}.
 */
package se.ledstjarnan.ejb.registration;
