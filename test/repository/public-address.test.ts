import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/repository/public-address.ts'

const open = [
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '185.199.108.153',
  '192.0.1.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '168.63.129.15',
  '168.63.129.17',
  '2606:4700:4700::1111',
  '2a00:1450:4026:803::2003',
  '2001:200::1',
  '2001:2060:42::1',
  '2003::1',
]

const closed = [
  // IPv4: this network, private, shared, loopback, link-local
  '0.0.0.0',
  '0.255.255.255',
  '10.0.0.0',
  '10.255.255.255',
  '100.64.0.0',
  '100.100.100.200',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.255',
  '169.254.0.0',
  '169.254.169.254',
  '169.254.255.255',
  '172.16.0.0',
  '172.31.255.255',
  '192.168.0.0',
  '192.168.255.255',
  // for protocols, documentation, measuring
  '192.0.0.0',
  '192.0.0.192',
  '192.0.2.1',
  '192.31.196.1',
  '192.52.193.1',
  '192.88.99.1',
  '192.175.48.1',
  '198.18.0.0',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  // multicast, reserved, broadcast, the platform of Azure
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.0',
  '255.255.255.255',
  '168.63.129.16',
  // IPv6: unspecified, loopback, discard, NAT64, unique-local, link-local, site-local, multicast
  '::',
  '::1',
  '100::1',
  '64:ff9b::1.1.1.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  'fc00::1',
  'fd00:ec2::254',
  'fdff:ffff::1',
  'fe80::1',
  'fe80::1%eth0',
  '2606:4700:4700::1111%eth0',
  'febf::1',
  'fec0::1',
  'ff02::1',
  '1fff::1',
  '4000::1',
  '5f00::1',
  // IPv4 inside IPv6, however it is written
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::FFFF:10.0.0.1',
  '::ffff:1.1.1.1',
  '0:0:0:0:0:ffff:0a00:0001',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  // protocols and Teredo, documentation, 6to4
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001:1ff:ffff::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '2620:4f:8000::1',
  '3fff::1',
  '3fff:fff:ffff::1',
  // no address as a system reads it
  '',
  'localhost',
  '127.1',
  '0177.0.0.1',
  '0x7f000001',
  '2130706433',
  '1.1.1.1.',
  ' 1.1.1.1',
  '[::1]',
]

describe('an address of the open internet', () => {
  it.each(open)('is %s', (address) => expect(isPublicAddress(address)).toBe(true))
  it.each(closed)('is not %j', (address) => expect(isPublicAddress(address)).toBe(false))

  it('is never an IPv4 address written inside IPv6', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        (address) => !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`64:ff9b::${address}`),
      ),
    )
  })

  it('is told of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (text) => typeof isPublicAddress(text) === 'boolean'),
    )
  })
})
