/** Which addresses of the internet protocol belong to the open internet, and which lead into somebody's own network. */
import { BlockList, isIP } from 'node:net'

type Network = readonly [address: string, prefix: number]

/**
 * IPv4 networks that no page of the open internet is in. Source: the IANA IPv4 Special-Purpose Address Registry (RFC 6890),
 * with multicast (RFC 5771).
 */
const closedV4: readonly Network[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  // Shared by customers of an operator (CGNAT).
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local: data about the machine stands at 169.254.169.254 in many clouds.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Public by its number, but the platform of Azure itself, on which GitHub's runners stand.
  ['168.63.129.16', 32],
]

/** What is given out for the open internet (RFC 4291); loopback, unique-local, link-local, multicast and IPv4-mapped lie outside. */
const openV6: Network = ['2000::', 3]

/**
 * What of it is something else: IETF protocols with Teredo, documentation, 6to4. Source: the IANA IPv6 Special-Purpose
 * Address Registry.
 */
const closedV6: readonly Network[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

function listOf(networks: readonly Network[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of networks) list.addSubnet(address, prefix, family)
  return list
}

const v4 = listOf(closedV4, 'ipv4')
const v6 = listOf(closedV6, 'ipv6')
const given = listOf([openV6], 'ipv6')

/**
 * Is this an address of the open internet? False for private, loopback, link-local, unique-local, shared (CGNAT), multicast
 * and reserved ones, for IPv4 inside IPv6, and for what is no address at all.
 */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  if (address.includes('%')) return false
  const family = isIP(address)
  if (family === 4) return !v4.check(address, 'ipv4')
  return family === 6 && given.check(address, 'ipv6') && !v6.check(address, 'ipv6')
}
