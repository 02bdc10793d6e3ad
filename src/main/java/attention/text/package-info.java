/** Text files as people's editors and spreadsheets write them, in whatever encoding. */
package attention.text;
