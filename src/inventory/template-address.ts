/** Addresses that nobody answers: those reserved for examples, and those that a template asks its user to replace. */

/** RFC 2606 and RFC 6761: names that are never given to anybody. */
const reservedHost = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/u

/** Is a URL, host or mail address under a domain that is reserved for examples (RFC 2606, RFC 6761)? */
export function isReserved(url: string): boolean {
  const plain = url
    .trim()
    .slice(0, 2000)
    .toLowerCase()
    .replace(/^(?:mailto:|[a-z][a-z0-9+.-]{0,20}:\/\/|\/\/)/u, '')
  const [authority = ''] = plain.split(/[/?#\s]/u, 1)
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/u, '')
  return host.includes('.') && reservedHost.test(host.replace(/\.$/u, ''))
}

/** Mail addresses of a text, with their places. */
export const mails = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/gu

const toReplace =
  /^(?:(?:insert|enter|replace|change)[-_.](?:[\w-]{1,30})|(?:your|din|dit|jouw|uw)[-_.]?(?:e-?mail|mail|name|address|contact|team|org(?:anisation|anization)?|project|email-?address|mailadresse)s?)@|@(?:your[-_]?(?:domain|company|org(?:anisation|anization)?|project|municipality|city)|mydomain|yourdomain)\./iu
const nameAtExample =
  /^(?:your[-_.]?)?(?:name|nimi|namn|navn|naam)@(?:example|esimerkki|exempel|eksempel|voorbeeld)\./iu

/** Does a mail address ask to be replaced (`insert-mail@kunta.fi`, `your-email@…`, `name@example.fi`)? */
const asksToBeReplaced = (mail: string): boolean => toReplace.test(mail) || nameAtExample.test(mail)

const exampleMail = /@(?:[\w-]{1,64}\.){0,3}example\.(?:com|net|org)$/iu

/** A mail address that a template left: one to be replaced, or `…@example.org`, the domain that examples use. */
export const isTemplateMail = (mail: string): boolean => asksToBeReplaced(mail) || exampleMail.test(mail)
