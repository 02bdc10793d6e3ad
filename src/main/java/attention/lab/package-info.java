/** The lab: finds or installs Jupyter, and opens or executes the notebooks in it. */
package attention.lab;
