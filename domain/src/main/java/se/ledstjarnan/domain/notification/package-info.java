/** Mails waiting to be sent, and when somebody is to be reminded. */
package se.ledstjarnan.domain.notification;
