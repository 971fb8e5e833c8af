#pragma once

#include "domain/LookUpKey.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace contactdesk
{

class ActionRegistry;
class Preferences;
class RegionModel;

/// The field that a number or an address is typed or pasted into, with the country that numbers
/// without a country code belong to. What can't be looked up is explained under the field, and
/// nothing is asked.
class LookUpBar : public QFrame
{
    Q_OBJECT

public:
    LookUpBar(const Theme &theme, ActionRegistry &actions, Preferences &preferences,
              QWidget *parent = nullptr);

    /// Types `text` into the field and looks it up.
    void lookUp(const QString &text);

Q_SIGNALS:
    void lookUpRequested(const contactdesk::LookUpKey &key);

private:
    void submit();
    void tellProblem(const QString &sentence);
    void lookUpClipboard();

    Preferences &m_preferences;
    RegionModel *m_regions;
    QLineEdit *m_field;
    QComboBox *m_region;
    QPushButton *m_button;
    QLabel *m_problem;
};

} // namespace contactdesk
