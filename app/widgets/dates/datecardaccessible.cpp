// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/datecardaccessible.h"

#include "widgets/dates/datecard.h"

#include <QAccessibleWidget>

namespace naranhi {

namespace {

QAccessibleInterface *makeCardInterface(const QString &, QObject *object)
{
    auto *card = qobject_cast<DateCard *>(object);
    return card ? new QAccessibleWidget(card, QAccessible::Dialog) : nullptr;
}

} // namespace

void installDateCardAccessibility()
{
    QAccessible::installFactory(makeCardInterface);
}

} // namespace naranhi
