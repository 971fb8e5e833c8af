#include "ui/common/FormFields.h"

#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QLineEdit *addTextField(QFormLayout &form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    form.addRow(label, edit);
    return edit;
}

QLabel *addProblemLine(QFormLayout &form, const QString &name)
{
    auto *problem = new PlainLabel({}, u"error"_s);
    problem->setObjectName(name);
    problem->setWordWrap(true);
    problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    problem->hide();
    form.addRow(QString(), problem);
    return problem;
}

void describe(QWidget &widget, const QString &text)
{
    if (widget.accessibleDescription() != text)
        widget.setAccessibleDescription(text);
}

void tellProblem(QWidget &field, QLabel &problem, const QString &sentence)
{
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
    describe(field, sentence);
    setLook(field, "invalid", sentence.isEmpty() ? QString() : u"true"_s);
}

} // namespace contactdesk
