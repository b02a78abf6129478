// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus.h"
#include "language/listednames.h"

#include <QHash>

#include <vector>

namespace naranhi::training {

// konec's list of names as the program reads it, and what it would say without a part of the
// sentences that it was made from. A tagger that saw the list as it is while it learns from those
// very sentences would trust it too far: there all names are listed.
class NameTable
{
public:
    NameTable(const QList<KnownForm> &forms, const QList<Sentence> &raw);

    [[nodiscard]] const std::vector<language::ListedNamesSlot> &slotTable() const
    {
        return m_slots;
    }
    [[nodiscard]] language::ListedNames view() const { return {.slots = m_slots}; }

    // Parts the sentences into some; call it when their names are known.
    void hideParts(const QList<Sentence> &raw);

    // Hides from one of those sentences what the list knows from its part; nothing from others.
    [[nodiscard]] language::ListedNames::Judge judgeFor(const Sentence &sentence) const;

private:
    struct Form
    {
        language::ListedForm listed;
        int count = 0; // as a name
        int mainCount = -1;
        int occurrences = 0; // in the raw sentences, name or not
    };
    struct Part
    {
        QHash<QString, int> names;
        QHash<QString, int> occurrences;
    };

    void addForm(const KnownForm &known, int mainClass, int kind);
    void makeSlots();
    [[nodiscard]] static language::ListedForm rated(const Form &form);

    QHash<QString, Form> m_forms;
    std::vector<language::ListedNamesSlot> m_slots;
    std::vector<Part> m_parts;
    QHash<QString, int> m_partOf; // by the sentences' ids
};

} // namespace naranhi::training
