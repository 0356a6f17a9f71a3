import { describe, expect, test } from 'vitest'
import { clientAddress, peerHeader } from '@/app/_request/client-address'

const address = (peer: string | undefined, forwarded: string | undefined, trustedProxies: number) =>
  clientAddress(
    new Headers([
      ...(peer === undefined ? [] : [[peerHeader, peer] as [string, string]]),
      ...(forwarded === undefined ? [] : [['x-forwarded-for', forwarded] as [string, string]]),
    ]),
    trustedProxies,
  )

describe('the address of a client', () => {
  test.each<[what: string, peer: string, forwarded: string | undefined, proxies: number, expected: string]>([
    ['is the socket’s', '192.0.2.10', undefined, 0, '192.0.2.10'],
    [
      'is the socket’s, whatever a client claims, when no proxy is trusted',
      '192.0.2.10',
      '203.0.113.9',
      0,
      '192.0.2.10',
    ],
    ['is what the one proxy noted', '10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
    [
      'is what the one proxy noted, not what the client claimed before',
      '10.0.0.1',
      '6.6.6.6, 203.0.113.9',
      1,
      '203.0.113.9',
    ],
    ['is what the outer of two proxies noted', '10.0.0.1', '203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    [
      'is what the outer of two noted, not what was claimed',
      '10.0.0.1',
      '6.6.6.6, 203.0.113.9, 10.0.0.2',
      2,
      '203.0.113.9',
    ],
    [
      'is the outermost there is, when fewer proxies were passed than are trusted',
      '10.0.0.1',
      '203.0.113.9',
      3,
      '203.0.113.9',
    ],
    ['is the socket’s when the proxy noted nothing', '192.0.2.10', undefined, 1, '192.0.2.10'],
    ['is the socket’s when the proxy noted emptiness', '192.0.2.10', ' , ,', 1, '192.0.2.10'],
    ['is the socket’s when the proxy noted no address', '192.0.2.10', 'unknown', 1, '192.0.2.10'],
    ['is the socket’s when the proxy noted a name', '192.0.2.10', '_hidden, evil.example', 1, '192.0.2.10'],
    ['is the socket’s when the proxy noted markup', '192.0.2.10', '<script>', 1, '192.0.2.10'],
    ['is without a port', '10.0.0.1', '203.0.113.9:51234', 1, '203.0.113.9'],
    ['is without spaces', '10.0.0.1', '  203.0.113.9  ', 1, '203.0.113.9'],
  ])('%s', (_, peer, forwarded, proxies, expected) => {
    expect(address(peer, forwarded, proxies)).toBe(expected)
  })

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::7]', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::7]:51234', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
    ['::ffff:192.0.2.10', '192.0.2.10'],
    ['::FFFF:c000:020a', '192.0.2.10'],
    ['[::ffff:192.0.2.10]:51234', '192.0.2.10'],
  ])('%s counts as %s', (written, expected) => {
    expect(address(written, undefined, 0)).toBe(expected)
    expect(address('10.0.0.1', written, 1)).toBe(expected)
  })

  test('is the same for all of one /64, and not for the next', () => {
    const [one, two, three] = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::', '2001:db8:1:3::1'].map((each) =>
      address(each, undefined, 0),
    )
    expect(one).toBe(two)
    expect(one).not.toBe(three)
  })

  test.each([
    undefined,
    '',
    'nonsense',
    '192.0.2',
    '192.0.2.300',
    '1',
    '0x7f000001',
    '010.0.0.1',
    '2001:db8::1::2',
    '127.0.0.1, 192.0.2.10',
  ])('is unknown when the socket says %j', (peer) => {
    expect(address(peer, undefined, 0)).toBe('unknown')
  })
})
