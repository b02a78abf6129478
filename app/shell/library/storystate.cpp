// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/storystate.h"

#include "domain/correctionjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

const QString correctionsKey = u"corrections"_s;

QJsonObject objectIn(const QString &state)
{
    return QJsonDocument::fromJson(state.toUtf8()).object();
}

} // namespace

QList<Correction> correctionsIn(const QString &state)
{
    QString wrong;
    const QList<Correction> corrections
        = correctionsFrom(JsonFields(objectIn(state), wrong), correctionsKey);
    return wrong.isEmpty() ? corrections : QList<Correction>();
}

QString stateWith(const QString &state, const QList<Correction> &corrections)
{
    QJsonObject object = objectIn(state);
    object[correctionsKey] = correctionsOver(object[correctionsKey].toArray(), corrections);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString joinedStates(const QString &first, const QString &second)
{
    const QList<Correction> before = correctionsIn(first);
    QList<Correction> all = before;
    for (const Correction &correction : correctionsIn(second))
        if (!all.contains(correction))
            all.append(correction);
    return all == before ? first : stateWith(first, all);
}

} // namespace naranhi
