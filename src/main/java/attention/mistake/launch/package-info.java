/** What learners get wrong when they bring attention to a card. */
package attention.mistake.launch;
