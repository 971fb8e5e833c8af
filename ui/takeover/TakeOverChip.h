#pragma once

#include "ui/theme/Theme.h"

#include <QToolButton>

namespace contactdesk
{

class TakeOverModel;

/// How many contacts a person answers, for the status line: "2 answered by you". A click asks for
/// the list. Hidden while there is none.
class TakeOverChip : public QToolButton
{
    Q_OBJECT

public:
    /// The model must outlive this widget.
    TakeOverChip(const Theme &theme, const TakeOverModel &model, QWidget *parent = nullptr);

private:
    void update();

    const TakeOverModel &m_model;
};

} // namespace contactdesk
