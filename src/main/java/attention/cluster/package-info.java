/** Files with which a cluster that is there already grades a large class, a shard a machine. */
package attention.cluster;
