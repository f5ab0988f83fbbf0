/** Reports of supervision authorities and auditors: what others have found, the answer to them, and what is done about each finding. */
package se.ledstjarnan.domain.review;
