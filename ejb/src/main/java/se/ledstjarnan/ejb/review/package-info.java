/** Reports of supervision authorities and auditors: kept by those who follow up all units, read by the managers whom they concern. */
package se.ledstjarnan.ejb.review;
