/** Is everything there that the course needs, and if not, what mends it? */
package attention.doctor;
