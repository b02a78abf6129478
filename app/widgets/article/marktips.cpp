// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/marktips.h"

#include <QCoreApplication>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct TipTexts
{
    Q_DECLARE_TR_FUNCTIONS(MarkTips)
};

QStringList formsOf(const Entity &entity)
{
    QStringList forms;
    for (const EntityForm &form : entity.forms) {
        if (!forms.contains(form.text))
            forms.append(form.text);
    }
    return forms;
}

} // namespace

QString typeText(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return TipTexts::tr("person");
    case EntityType::Place:
        return TipTexts::tr("place");
    case EntityType::Organisation:
        return TipTexts::tr("organisation");
    case EntityType::Work:
        return TipTexts::tr("product or work");
    case EntityType::Quantity:
        return TipTexts::tr("quantity");
    }
    return {};
}

QString entityTip(const Entity &entity, const QStringList &within)
{
    const QString mentions = TipTexts::tr("%n mention(s)", nullptr, entity.count());
    QString tip = entity.name % u" · "_s % typeText(entity.type) % u" · "_s % mentions;
    const QStringList forms = formsOf(entity);
    if (forms.size() > 1)
        tip += u'\n' % forms.join(u", "_s);
    if (!within.isEmpty())
        tip += u'\n' % TipTexts::tr("Within: %1").arg(within.join(u", "_s));
    return tip;
}

} // namespace naranhi
