// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/trackingparameters.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

bool onlyTellsWhoSentIt(const QString &key)
{
    static const QStringList known{u"fbclid"_s,
        u"gclid"_s,
        u"gclsrc"_s,
        u"dclid"_s,
        u"gbraid"_s,
        u"wbraid"_s,
        u"msclkid"_s,
        u"yclid"_s,
        u"ysclid"_s,
        u"twclid"_s,
        u"ttclid"_s,
        u"igshid"_s,
        u"igsh"_s,
        u"mc_cid"_s,
        u"mc_eid"_s,
        u"mkt_tok"_s,
        u"vero_id"_s,
        u"_hsenc"_s,
        u"_hsmi"_s,
        u"oly_anon_id"_s,
        u"oly_enc_id"_s,
        u"wickedid"_s,
        u"li_fat_id"_s,
        u"n_media"_s,
        u"napm"_s,
        u"nt_source"_s};
    const QString lower = key.toLower();
    return lower.startsWith("utm_"_L1) || known.contains(lower);
}

} // namespace

QUrl withoutTracking(const QUrl &url)
{
    if (!url.hasQuery())
        return url;
    QStringList kept;
    for (const QString &pair : url.query(QUrl::FullyEncoded).split(u'&'))
        if (!onlyTellsWhoSentIt(pair.section(u'=', 0, 0)))
            kept << pair;
    QUrl clean = url;
    clean.setQuery(kept.isEmpty() ? QString() : kept.join(u'&'));
    return clean;
}

} // namespace naranhi::sources
