// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/feedsafety.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

const QString elements
    = u" a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code"
      " col colgroup dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i"
      " img ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub sup"
      " table tbody td tfoot th thead time tr tt u ul var wbr "_s;
const QString attributes = u" href src alt title width height lang dir colspan rowspan span start"
                           " reversed datetime "_s;

bool isListed(const QString &list, const QString &name)
{
    return list.contains(u' ' + name + u' ');
}

bool isSafeAddress(const QString &value)
{
    return value.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || value.startsWith(u"https://"_s, Qt::CaseInsensitive)
        || value.startsWith(u"mailto:"_s, Qt::CaseInsensitive);
}

// " name="value" …" as our writer writes it, and in no other way.
QString forbiddenInAttributes(QString rest)
{
    while (!rest.isEmpty()) {
        const qsizetype quote = rest.indexOf(u"=\""_s);
        const qsizetype end = rest.indexOf(u'"', quote + 2);
        if (!rest.startsWith(u' ') || quote < 0 || end < 0)
            return rest;
        const QString name = rest.mid(1, quote - 1);
        const QString value = rest.mid(quote + 2, end - quote - 2);
        const bool address = name == u"href" || name == u"src";
        if (!isListed(attributes, name) || (address && !isSafeAddress(value)))
            return name + u'=' + value;
        rest = rest.mid(end + 1);
    }
    return {};
}

} // namespace

QString forbiddenIn(const QString &html)
{
    for (qsizetype at = 0; (at = html.indexOf(u'<', at)) >= 0;) {
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0)
            return html.mid(at);
        QString tag = html.mid(at + 1, end - at - 1);
        const bool closing = tag.startsWith(u'/');
        tag = tag.mid(closing ? 1 : 0);
        const QString name = tag.section(u' ', 0, 0);
        if (!isListed(elements, name))
            return u'<' + tag;
        const QString wrong = forbiddenInAttributes(tag.mid(name.size()));
        if (!wrong.isEmpty())
            return wrong;
        at = end;
    }
    return {};
}

} // namespace naranhi::test
